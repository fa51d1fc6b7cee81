package io.reglament.regulation;

/** The name of a parameter, to be said in the user's language. */
record ParameterName(Parameter<?> parameter) {}
