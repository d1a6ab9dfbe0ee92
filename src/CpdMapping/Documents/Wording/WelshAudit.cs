namespace CpdMapping.Documents.Wording;

/// <summary>The Welsh words of an audit's report. No speaker of Welsh has reviewed them yet: basis unreviewed.</summary>
internal static class WelshAudit
{
    public static AuditWords Words { get; } = new()
    {
        Heading = "Archwiliad DPP",
        Record = "Cofnod",
        Scheme = "Archwiliwyd yn erbyn",
        Body = "Corff",
        Period = "Cylch",
        On = "Gofynnwyd ar",
        Result = "Canlyniad",
        Findings = "Pob rheol gyda’i chanfyddiad",
        Remedy = "I’w gywiro",
        By = "Erbyn",
        Clause = "Cymal",
        Source = "Ffynhonnell",
        Rule = "Rheol",
        Uses = "Yn defnyddio",
        Activities = "Gweithgareddau yr edrychwyd arnynt",
        NoActivities = "Nid oes gan y cofnod weithgareddau.",
        Entry = "Cofnodiad",
        Dates = "Dyddiadau",
        Activity = "Gweithgaredd",
        Time = "Amser",
        Evidence = "Tystiolaeth",
        NoEvidence = "Nid yw’r cofnod yn enwi tystiolaeth.",
        Title = "Beth ydyw",
        Reference = "Ble mae",
        State = "Beth a gafwyd",
        Digest = "Crynodeb SHA-256",
        Decisions = "Penderfyniadau",
        NoDecisions = "Ni phenderfynwyd dim pan wnaed yr adroddiad hwn.",
        Subject = "Ar beth",
        Decision = "Penderfyniad",
        Reason = "Rheswm",
        Assessor = "Aseswr",
        Basis = "Ar beth y seiliwyd hyn",
        CheckedOn = "Cymharwyd y rheolau â thudalennau’r corff ar",
        Editions = "Argraffiadau yr edrychwyd arnynt",
        NoEditions = "Dim",
        NoJudgement = "Mae’r archwiliad yn cyfrif ac yn cymharu; nid yw’n barnu ansawdd.",
        Check = "Sut i wirio’r pecyn hwn",
        CheckPack = "Yn ffolder y pecyn, rhedwch: sha256sum -c SHA256SUMS",
        CheckEvidence = "Yn ffolder y cofnod, rhedwch sha256sum -c gyda llwybr y ffeil evidence.sha256.",
    };
}
