package io.reglament.identity.start;

import io.reglament.identity.DistrictPost;
import io.reglament.identity.Member;
import io.reglament.identity.Members;
import io.reglament.web.SchoolLink;
import io.reglament.web.Shell;
import io.reglament.web.ShellSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The bar shows who is signed in, in which school, and their other schools. */
@Component
class MemberShell implements ShellSource {
    private final Members members;
    private final DistrictPost district;

    MemberShell(Members members, DistrictPost district) {
        this.members = members;
        this.district = district;
    }

    @Override
    public Shell shell(HttpServletRequest request) {
        return members.of(request).map(this::inSchool).orElseGet(this::outside);
    }

    private Shell inSchool(Member member) {
        Locale locale = LocaleContextHolder.getLocale();
        List<SchoolLink> links = members.everywhere().stream()
                .map(other -> new SchoolLink(
                        other.school().names().in(locale),
                        root(other),
                        other.school().id().equals(member.school().id())))
                .toList();
        return new Shell(
                member.person().value().toString(),
                member.name().initials(),
                member.school().names().in(locale),
                root(member),
                links);
    }

    private Shell outside() {
        return members.everywhere().stream()
                .findFirst()
                .map(member -> new Shell(
                        member.person().value().toString(), member.name().initials(), "", "", List.of()))
                .or(() -> district.holder()
                        .map(holder -> new Shell(holder.subject(), holder.username(), "", "", List.of())))
                .orElse(Shell.OUTSIDE);
    }

    private static String root(Member member) {
        return "/s/" + member.school().slug();
    }
}
