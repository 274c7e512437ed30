/// From the greatest on.
/// fragment
DESC
