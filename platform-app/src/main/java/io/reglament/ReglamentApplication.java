package io.reglament;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The whole platform; with {@code REGLAMENT_COMMAND=true} in the environment it runs one command and ends. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Reglament", sharedModules = "tenancy")
public class ReglamentApplication {
    static final String COMMAND = "REGLAMENT_COMMAND";

    public static void main(String[] arguments) {
        if (Boolean.parseBoolean(System.getenv(COMMAND))) {
            ConfigurableApplicationContext context = new SpringApplicationBuilder(ReglamentApplication.class)
                    .web(WebApplicationType.NONE)
                    .profiles("command")
                    .run(arguments);
            System.exit(SpringApplication.exit(context));
        }
        SpringApplication.run(ReglamentApplication.class, arguments);
    }
}
