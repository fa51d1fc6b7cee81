package io.reglament.platform.security;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session that notes the time of its last request to the minute: enough for one that ends after hours of silence, and
 * a row less to write for nearly every request.
 *
 * @param keeping writes what has changed in it
 */
record QuietSession(Session session, Runnable keeping) implements InvocationHandler {
    private static final Duration EXACT_TO = Duration.ofMinutes(1);

    /** The session as the rest of the platform sees it. */
    static Session over(Session session, Runnable keeping) {
        return (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, new QuietSession(session, keeping));
    }

    /** Writes what has changed in one that {@link #over} made. */
    static void keep(Session quiet) {
        ((QuietSession) Proxy.getInvocationHandler(quiet)).keeping().run();
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("setLastAccessedTime")
                && arguments != null
                && arguments[0] instanceof Instant time
                && !isNews(time)) {
            return null;
        }
        try {
            return method.invoke(session, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private boolean isNews(Instant time) {
        return Duration.between(session.getLastAccessedTime(), time).compareTo(EXACT_TO) >= 0;
    }
}
