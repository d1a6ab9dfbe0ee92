namespace CpdMapping.Learning;

/// <summary>What an organisation pays less for each place when it books several.</summary>
/// <param name="Places">The places from which on it is given, 2 or more.</param>
/// <param name="Percent">The discount on each place, in per cent.</param>
public sealed record FeeDiscount(int Places, int Percent);
