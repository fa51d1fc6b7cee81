package io.reglament.local;

import io.reglament.local.place.Var;
import io.reglament.local.postgres.LocalPostgres;
import io.reglament.local.process.Child;
import io.reglament.local.process.LogTail;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Keeps the house open until a part of it dies; a house without one of its parts only looks open. */
record Watch(Var var, House house) {

    private static final int LINES = 15;

    private record Dead(String name, Path log) {}

    /** The exit code when a part died; a signal ends the waiting by ending the process. */
    int until(LocalPostgres postgres, Child keycloak, Child platform) {
        CompletableFuture<?> database = ProcessHandle.of(postgres.pid())
                .map(ProcessHandle::onExit)
                .orElseThrow(() -> new IllegalStateException("PostgreSQL has ended"));
        Dead dead = (Dead) CompletableFuture.anyOf(
                        database.thenApply(_ -> new Dead("PostgreSQL", postgresLog())),
                        keycloak.ended().thenApply(_ -> new Dead(keycloak.name(), keycloak.log())),
                        platform.ended().thenApply(_ -> new Dead(platform.name(), platform.log())))
                .join();
        if (house.closed()) {
            return Closing.STOPPED;
        }
        System.err.println("bin/run: " + dead.name() + " died; " + LogTail.shown(dead.log(), LINES));
        System.err.println("stopping the rest; bin/run starts it all again, what was saved is there");
        house.close();
        return 1;
    }

    private Path postgresLog() {
        return var.postgres().resolveSibling(var.postgres().getFileName() + ".log");
    }
}
