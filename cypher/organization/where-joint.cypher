/// Joint party organizations, or those not said to be joint.
/// fragment
/// $joint: bool
coalesce(node.joint, false) = $joint
