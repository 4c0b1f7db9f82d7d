namespace Consistency;

/// <summary>When claims without any date are taken to speak.</summary>
public enum UndatedPolicy
{
    /// <summary>At moments that are not known: growth between them excuses a difference. The default.</summary>
    Unknown,

    /// <summary>At one moment, which is also that of any claim that they meet: the figures must agree.</summary>
    SameMoment,
}
