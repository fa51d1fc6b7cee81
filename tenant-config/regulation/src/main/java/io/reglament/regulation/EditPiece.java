package io.reglament.regulation;

import java.util.Optional;

/** A part of a profile that the editor shows under a heading of its own. */
record EditPiece(String pointer, String label, String help, Optional<Parameter<?>> parameter, Shape shape) {}
