/// Links to this far end.
/// fragment
/// $far: string
far.id = $far
