namespace CpdMapping.Cli.Commands.Coverages;

/// <summary>What each column of a table is about.</summary>
internal enum GroupBy
{
    /// <summary>All people together.</summary>
    Nothing,

    /// <summary>One person.</summary>
    Person,

    /// <summary>One level of the edition.</summary>
    Level,

    /// <summary>The people of one file or folder.</summary>
    Team,
}
