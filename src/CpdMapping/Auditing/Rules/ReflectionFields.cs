using CpdMapping.Learning;

namespace CpdMapping.Auditing.Rules;

/// <summary>Where the parts of what is written stand, and how a finding names them.</summary>
internal static class ReflectionFields
{
    extension(ReflectionField part)
    {
        public string InWords => part switch
        {
            ReflectionField.Learnt => "what was learnt",
            ReflectionField.Impact => "what difference it made or will make",
            _ => "what came of the talk with a peer",
        };

        public string? TextOf(RecordEntry entry) => part switch
        {
            ReflectionField.Learnt => entry.Reflection?.Learnt,
            ReflectionField.Impact => entry.Reflection?.Impact,
            _ => entry.Peer?.Text,
        };
    }
}
