/// Joint branches by their own statement, however many units they cover.
/// fragment
(node:PartyOrganization AND coalesce(node.form, '') = 'BRANCH' AND coalesce(node.joint, false))
