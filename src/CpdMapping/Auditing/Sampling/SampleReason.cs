namespace CpdMapping.Auditing.Sampling;

/// <summary>Why a person is in a sample.</summary>
public enum SampleReason
{
    /// <summary>Chance drew them.</summary>
    Drawn,

    /// <summary>No draw could leave them out: all of the stratum are taken, or they weigh so much.</summary>
    Certain,

    /// <summary>They were carried in, without a draw.</summary>
    CarriedIn,
}
