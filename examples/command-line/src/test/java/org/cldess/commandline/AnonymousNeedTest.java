package org.cldess.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.need.Need;
import org.cldess.need.NeedId;
import org.cldess.persistence.DossierFile;
import org.cldess.reporting.Format;
import org.cldess.reporting.Reports;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Only the facilitator can read whose an anonymous need is: until the contact, no byte of a report and no line of a
 * match depends on it. After the contact, it can be read.
 */
class AnonymousNeedTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);
    private static final LocalDate CONTACT = LocalDate.of(2014, 6, 2);
    private static final Need NEED =
            new Need(NeedId.of("zq-besoin"), "linge", "quarante nappes par semaine").asAnonymous();
    private static final Dossier GRASSE =
            DossierFile.read(Path.of("src/main/dossiers/grasse.json")).orElseThrow();

    /** Both are in the directory, offer no linen and have no ties to actors that do. */
    private static final List<ActorId> SEEKERS = List.of(ActorId.of("figuier"), ActorId.of("terrasses"));

    @TempDir
    Path folder;

    private static Dossier with(ActorId id, Need need) {
        Actor actor = GRASSE.getActor(id);
        List<Need> needs = new ArrayList<>(actor.needs().value().orElseThrow());
        needs.add(need);
        return GRASSE.with(actor.toBuilder().needs(Known.of(needs)).build());
    }

    private static String page(ReportKind kind, Dossier dossier, Audience audience, Locale locale) throws IOException {
        return page(kind, View.of(dossier, DAY, audience, locale));
    }

    private static String page(ReportKind kind, View view) throws IOException {
        Report report = kind.of(view);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Format.HTML.write(report, bytes);
        return bytes.toString(UTF_8);
    }

    @ParameterizedTest
    @EnumSource(names = "FACILITATOR", mode = EnumSource.Mode.EXCLUDE)
    void no_report_depends_on_whose_it_is_before_the_contact(Audience audience) throws IOException {
        TreeSet<String> telling = new TreeSet<>();
        TreeSet<String> showing = new TreeSet<>();
        View seenOfOne = View.of(with(SEEKERS.get(0), NEED), DAY, audience, Locale.FRENCH);
        View seenOfOther = View.of(with(SEEKERS.get(1), NEED), DAY, audience, Locale.FRENCH);
        for (ReportKind kind : Reports.all()) {
            String one = page(kind, seenOfOne);
            String other = page(kind, seenOfOther);
            if (!one.equals(other)) {
                telling.add(kind.name());
            }
            if (one.contains(NEED.description())) {
                showing.add(kind.name());
            }
        }

        assertThat(telling).isEmpty();
        assertThat(showing).isEqualTo(new TreeSet<>(audience == Audience.PUBLIC ? List.of() : List.of("acteurs")));
    }

    @Test
    void the_facilitator_reads_it_and_after_the_contact_everybody_who_sees_needs() throws IOException {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(page(Reports.ACTORS, with(SEEKERS.get(0), NEED), Audience.FACILITATOR, locale))
                    .isNotEqualTo(page(Reports.ACTORS, with(SEEKERS.get(1), NEED), Audience.FACILITATOR, locale));
        }
        Need revealed = NEED.revealedOn(CONTACT);
        assertThat(page(Reports.ACTORS, with(SEEKERS.get(0), revealed), Audience.PARTNER, Locale.FRENCH))
                .contains(NEED.description())
                .isNotEqualTo(page(Reports.ACTORS, with(SEEKERS.get(1), revealed), Audience.PARTNER, Locale.FRENCH));
        assertThat(page(Reports.DIRECTORY, with(SEEKERS.get(0), revealed), Audience.PARTNER, Locale.FRENCH))
                .contains(NEED.description());
    }

    private Run match(ActorId seeker, Need need, Object... words) throws IOException {
        Path file = Files.write(folder.resolve("dossier.json"), DossierFile.toBytes(with(seeker, need)));
        List<Object> all = new ArrayList<>(List.of("match", file, "--need", need.id()));
        all.addAll(List.of(words));
        return Run.of(all.toArray());
    }

    @Test
    void neither_does_what_a_match_says() throws IOException {
        for (Object[] words :
                List.of(new Object[] {"--json", "--top", 100}, new Object[] {}, new Object[] {"--lang", "en"})) {
            Run one = match(SEEKERS.get(0), NEED, words);
            Run other = match(SEEKERS.get(1), NEED, words);

            assertThat(one.status()).isZero();
            assertThat(one.out()).isEqualTo(other.out()).containsIgnoringCase("lavande");
            Run told = match(SEEKERS.get(0), NEED, with(words, "--audience", "facilitator"));
            assertThat(told.out()).isNotEqualTo(one.out());
        }
        assertThat(match(SEEKERS.get(0), NEED).out()).contains("Un acteur non nommé cherche", "anonyme");
        assertThat(match(SEEKERS.get(0), NEED, "--audience", "facilitator").out())
                .contains(GRASSE.getActor(SEEKERS.get(0)).name() + " cherche");
        assertThat(match(SEEKERS.get(0), NEED.revealedOn(CONTACT)).out())
                .contains(GRASSE.getActor(SEEKERS.get(0)).name() + " cherche");
    }

    private static Object[] with(Object[] words, Object... more) {
        List<Object> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(more));
        return all.toArray();
    }

    @Test
    void who_has_it_is_not_proposed_to_itself_and_nothing_says_why() throws IOException {
        ActorId laundry = ActorId.of("lavande");
        String out = match(laundry, NEED, "--json").out();

        assertThat(out).contains("n’est pas proposé pour ce besoin").doesNotContain("lui-même");
        assertThat(match(laundry, NEED, "--json").json().get("matches").isEmpty())
                .isTrue();
    }

    @Test
    void candidates_are_for_those_who_steer() throws IOException {
        for (String audience : List.of("public", "partner")) {
            Run run = match(SEEKERS.get(0), NEED, "--audience", audience);

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("committee", "facilitator", audience);
        }
    }
}
