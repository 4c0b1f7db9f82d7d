namespace Consistency.Quantities;

/// <summary>Which way a figure says that something moved: "rose by 5%" is up.</summary>
public enum ChangeDirection
{
    /// <summary>An increase by the figure.</summary>
    Up,

    /// <summary>A decrease by the figure.</summary>
    Down,
}
