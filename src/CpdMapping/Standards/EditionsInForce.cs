namespace CpdMapping.Standards;

/// <summary>The editions of a catalogue that were in force on a day.</summary>
/// <param name="On">The day.</param>
/// <param name="Editions">None, one, or several in a transition; the newest first.</param>
/// <param name="Successors">When none is in force: what took the catalogue's place by then, as far as it is known; it may be of other catalogues and need not be loaded.</param>
public sealed record EditionsInForce(DateOnly On, Sequence<Edition> Editions, Sequence<EditionRef> Successors);
