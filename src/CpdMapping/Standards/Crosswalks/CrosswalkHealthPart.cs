namespace CpdMapping.Standards.Crosswalks;

/// <summary>One part of the score of a crosswalk.</summary>
/// <param name="Name">What is counted, such as <c>dead-ids</c>.</param>
/// <param name="Found">How many there are.</param>
/// <param name="Of">Among how many.</param>
/// <param name="Weight">How many points the part has.</param>
/// <param name="Points">How many points are left: the weight without the part of it that was found, rounded down.</param>
public sealed record CrosswalkHealthPart(string Name, int Found, int Of, int Weight, int Points);
