/// Responsibility for, or part in, an initiative.
/// fragment
RUNS|PARTICIPATES_IN
