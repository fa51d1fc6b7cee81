package io.reglament.platform.jobs;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.reglament.tenancy.PeriodicWork;
import io.reglament.tenancy.SchoolContext;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the modules' periodic work to the job library; each runs once in the cluster at a time. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class JobConfiguration {
    @Bean
    PeriodicWork rounds(SchoolRounds rounds, @Value("${reglament.jobs.rounds-every:PT1S}") Duration every) {
        return new Rounds(rounds, every);
    }

    @Bean
    List<Task<?>> periodicTasks(List<PeriodicWork> works) {
        return works.stream().<Task<?>>map(JobConfiguration::task).toList();
    }

    private static Task<?> task(PeriodicWork work) {
        return Tasks.recurring(work.name(), FixedDelay.of(work.every()))
                .execute((instance, context) -> SchoolContext.noSchool("job " + work.name(), () -> {
                    work.run();
                    return work;
                }));
    }

    private record Rounds(SchoolRounds rounds, Duration every) implements PeriodicWork {
        @Override
        public String name() {
            return "school-rounds";
        }

        @Override
        public void run() {
            rounds.go();
        }
    }
}
