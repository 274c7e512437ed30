/// Organizations located in this place, at any level below it, or members of this chain, alliance or party organization.
/// Their own dates are not asked.
/// fragment
/// $within: string
/// $from: string
/// $to: string
@within(node)
