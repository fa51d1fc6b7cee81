package io.reglament.curriculum;

import io.reglament.CurriculumTestApplication;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.QueryCounting;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** One context for all tests of the module with a database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = CurriculumTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = "reglament.identity.issuer=http://localhost:1/realms/none")
@Import({
    MovableClock.class,
    QueryCounting.class,
    PretendedFacts.class,
    PretendedPanel.class,
    PretendedWorks.class,
    PretendedWorkFacts.class,
    PretendedTopics.class,
    PretendedOutages.class,
    PretendedGrace.class,
    CastSchool.class,
    SignedPages.class
})
@interface CurriculumContext {}
