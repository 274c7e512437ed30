/** Imported first: graphql-js looks once, when it is loaded, whether it serves or is being developed with. */
process.env.NODE_ENV ??= "production";
