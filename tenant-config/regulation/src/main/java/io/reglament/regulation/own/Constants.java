package io.reglament.regulation.own;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.Optional;

/** What is written out in a condition. */
final class Constants {
    private Constants() {}

    static Shape shape(CelConstant constant) {
        return switch (constant.getKind()) {
            case STRING_VALUE -> new Shape.Text(constant.stringValue().length());
            case BYTES_VALUE -> new Shape.Text(constant.bytesValue().size());
            default -> new Shape.Single();
        };
    }

    /** The text that an expression is; empty where it is anything else. */
    static Optional<String> text(CelExpr node) {
        return node.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                        && node.constant().getKind() == CelConstant.Kind.STRING_VALUE
                ? Optional.of(node.constant().stringValue())
                : Optional.empty();
    }
}
