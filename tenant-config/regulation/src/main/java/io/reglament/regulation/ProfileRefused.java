package io.reglament.regulation;

import java.util.List;

/** A step with a profile that cannot be taken; nothing was changed. The code is a key of the message bundles. */
public final class ProfileRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    ProfileRefused(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
