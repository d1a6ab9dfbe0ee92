namespace CpdMapping.Mapping.Ledgers;

/// <summary>Where the minutes of a line of an account went.</summary>
public enum LedgerLineKind
{
    /// <summary>To a standard.</summary>
    Credited,

    /// <summary>To no standard of the edition, of activities that claim one: what no share names.</summary>
    Unallocated,

    /// <summary>To the edition as a whole, each activity that claims anything of it once.</summary>
    Touched,

    /// <summary>To nothing of the edition: activities that claim none of its standards.</summary>
    NotTouching,
}
