/// Membership in, or the lead of, a body or chain.
/// fragment
MEMBER_OF|LEADS
