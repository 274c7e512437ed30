/// Party organizations of these forms.
/// fragment
/// $forms: [string]
coalesce(node.form, '') IN $forms
