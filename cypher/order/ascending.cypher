/// From the least on.
/// fragment
ASC
