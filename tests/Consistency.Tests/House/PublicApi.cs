using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Consistency.Tests.House;

/// <summary>All that an assembly shows its users, as one text.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)) Write(text, type);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Type type)
    {
        IEnumerable<string> bases = type.GetInterfaces()
            .Where(face => face.Namespace?.StartsWith("Consistency", StringComparison.Ordinal) is true)
            .Select(Name)
            .Order(StringComparer.Ordinal);
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum)) bases = bases.Prepend(Name(parent));
        string inherits = string.Join(", ", bases);
        text.Append(Kind(type)).Append(' ').Append(type.FullName).Append(inherits.Length > 0 ? $" : {inherits}" : string.Empty).Append('\n');
        foreach (string member in Members(type).Order(StringComparer.Ordinal)) text.Append("    ").Append(member).Append('\n');
        text.Append('\n');
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            foreach (object value in Enum.GetValues(type)) yield return $"{value} = {value:D}";
            yield break;
        }

        foreach (MemberInfo member in type.GetMembers(Declared))
        {
            if (member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.Name.Contains('<', StringComparison.Ordinal)) continue;
            string? line = member switch
            {
                ConstructorInfo made when IsVisible(made) => $"new({Parameters(made)})",
                FieldInfo { IsPublic: true } field => $"{Name(field.FieldType)} {field.Name}",
                PropertyInfo property when property.GetMethod is { } get && IsVisible(get) =>
                    $"{(get.IsStatic ? "static " : string.Empty)}{Name(property.PropertyType)} {property.Name} {{ get;{(property.SetMethod is { } set && IsVisible(set) ? " init;" : string.Empty)} }}",
                MethodInfo method when IsVisible(method) && !method.IsSpecialName =>
                    $"{(method.IsStatic ? "static " : string.Empty)}{Name(method.ReturnType)} {method.Name}({Parameters(method)})",
                _ => null,
            };
            if (line is not null) yield return line;
        }
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily;

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(
        parameter => $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "null"}" : string.Empty)}"));

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value) return $"{Name(value)}?";
        if (!type.IsGenericType) return type.Name;
        return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
