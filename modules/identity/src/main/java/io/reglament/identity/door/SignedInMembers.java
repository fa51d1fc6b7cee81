package io.reglament.identity.door;

import io.reglament.identity.Member;
import io.reglament.identity.Members;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@Component
class SignedInMembers implements Members {
    private final SchoolRegistry schools;
    private final Admission admission;

    SignedInMembers(SchoolRegistry schools, Admission admission) {
        this.schools = schools;
        this.admission = admission;
    }

    @Override
    public Optional<Member> of(HttpServletRequest request) {
        return DoorConfiguration.member(request);
    }

    @Override
    public List<Member> everywhere() {
        return claims().stream()
                .flatMap(claims -> claims.schools().stream()
                        .flatMap(slug -> schools.find(slug).stream())
                        .flatMap(school -> member(school, claims).stream()))
                .sorted(Comparator.comparingInt(member -> member.school().id().value()))
                .toList();
    }

    /** Whom the door of this very request has admitted is not looked up again. */
    private Optional<Member> member(School school, SchoolClaims claims) {
        return atTheDoor()
                .filter(member -> member.school().id().equals(school.id()))
                .or(() -> SchoolContext.call(school.id(), () -> admission.member(school, claims)));
    }

    private static Optional<Member> atTheDoor() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? DoorConfiguration.member(attributes.getRequest())
                : Optional.empty();
    }

    static Optional<SchoolClaims> claims() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(authentication)
                .filter(Authentication::isAuthenticated)
                .flatMap(SchoolClaims::of);
    }
}
