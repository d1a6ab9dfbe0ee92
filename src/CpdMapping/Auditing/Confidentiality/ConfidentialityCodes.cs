namespace CpdMapping.Auditing.Confidentiality;

/// <summary>The permanent codes of what could tell a reader who somebody is.</summary>
internal static class ConfidentialityCodes
{
    public const string NhsNumber = "CPD-P-001";
    public const string NationalInsuranceNumber = "CPD-P-002";
    public const string DateOfBirth = "CPD-P-003";
    public const string Postcode = "CPD-P-004";
    public const string PhoneNumber = "CPD-P-005";
    public const string EmailAddress = "CPD-P-006";
    public const string PersonName = "CPD-P-007";

    public static string Of(PersonalDetailKind kind) => kind switch
    {
        PersonalDetailKind.NhsNumber => NhsNumber,
        PersonalDetailKind.NationalInsuranceNumber => NationalInsuranceNumber,
        PersonalDetailKind.DateOfBirth => DateOfBirth,
        PersonalDetailKind.Postcode => Postcode,
        PersonalDetailKind.PhoneNumber => PhoneNumber,
        PersonalDetailKind.EmailAddress => EmailAddress,
        _ => PersonName,
    };
}
