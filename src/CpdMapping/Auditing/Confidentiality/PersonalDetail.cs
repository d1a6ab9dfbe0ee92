namespace CpdMapping.Auditing.Confidentiality;

/// <summary>A place in a record that could tell a reader who somebody is. Whether it does, a person decides.</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="Entry">The id of the entry.</param>
/// <param name="Field">The field, such as <c>reflection.learnt</c> or <c>evidence[1].title</c>; items are counted from 1.</param>
/// <param name="Start">Where it begins in the field's text, in UTF-16 units from 0.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Hint">What it is, with most of it hidden, so that a list of findings tells nobody more than it must.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record PersonalDetail(PersonalDetailKind Kind, string Entry, string Field, int Start, int Length, string Hint);
