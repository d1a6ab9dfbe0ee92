namespace CpdMapping.Learning;

/// <summary>A talk about an activity with a peer: another registered worker, a manager, or a professional who knows the practice.</summary>
/// <param name="Peer">Who the peer is.</param>
/// <param name="Role">In what role.</param>
/// <param name="Text">What came of the talk; null where nothing is written.</param>
/// <param name="On">When it took place; null where it is not stated.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record PeerReflection(string Peer, string Role, string? Text = null, DateOnly? On = null);
