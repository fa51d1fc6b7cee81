package io.reglament.messaging;

import io.reglament.tenancy.SchoolTables;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people wrote and were told, and who has read it. */
@Component
class MessagingTables implements SchoolTables {
    @Override
    public String module() {
        return "messaging";
    }

    @Override
    public List<String> tables() {
        return List.of("notice", "thread", "message", "thread_side", "reading", "announcement", "receipt");
    }
}
