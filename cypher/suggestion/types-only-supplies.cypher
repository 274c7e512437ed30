/// Supply.
/// fragment
SUPPLIES
