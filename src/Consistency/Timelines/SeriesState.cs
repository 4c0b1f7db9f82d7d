namespace Consistency.Timelines;

/// <summary>What a sweep in order of days knows of one series and one reading.</summary>
internal struct SeriesState
{
    /// <summary>The highest low so far.</summary>
    public double Floor;

    /// <summary>The highest low of the claims known to be of <see cref="Day"/>.</summary>
    public double DayFloor;

    /// <summary>The first claim that held the floor.</summary>
    public int Holder;

    /// <summary>The latest day that some claim is known to be of.</summary>
    public int Day;

    /// <summary>The first claim that held the day's floor.</summary>
    public int DayHolder;

    /// <summary>Whether a conflict on <see cref="Day"/> has been counted.</summary>
    public bool IsDayCounted;

    /// <summary>Whether a claim lay below the floor, so that it is known whether the series moves freely.</summary>
    public bool IsSuspect;

    /// <summary>Whether the figure moves freely, so that only the floor of a claim's own day counts.</summary>
    public bool MovesFreely;

    /// <summary>Whether the series has been told to hold contradictions.</summary>
    public bool IsTold;

    /// <summary>Nothing known.</summary>
    public static SeriesState Nothing => new() { Floor = double.NegativeInfinity, DayFloor = double.NegativeInfinity, Holder = -1, DayHolder = -1 };

    /// <summary>Takes a low in; lows come in order of their last days.</summary>
    public void Raise(double low, int claim)
    {
        if (low <= Floor) return;
        Floor = low;
        Holder = claim;
    }

    /// <summary>Takes a low of one known day in.</summary>
    public void RaiseOn(int day, double low, int claim)
    {
        if (Day == day && low <= DayFloor) return;
        IsDayCounted &= Day == day;
        Day = day;
        DayFloor = low;
        DayHolder = claim;
    }
}
