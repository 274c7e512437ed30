/// People sent.
/// fragment
DISPATCHES_TO
