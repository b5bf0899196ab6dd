package org.cldess.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.language.Typography;
import org.cldess.reading.Input;
import org.cldess.rulebook.Ruling;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.WrittenDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests what a violation at a place of a file is reported to be about. */
class OwnersTest {
    private static final DossierParts DOSSIER = GeneratedDossiers.full(7).parts();
    private static final Parts PARTS = Parts.of(DOSSIER);

    private static String english(Parts parts, String path) {
        return Owners.of(parts, path)
                .map(owner -> Ruling.plain(owner.say(Locale.ENGLISH)))
                .orElse("");
    }

    private static String plain(String name) {
        return Ruling.plain(Typography.excerpt(name));
    }

    @Test
    void a_thing_with_a_name_is_called_by_it_and_another_one_by_its_id() {
        Function<String, String> owner = path -> english(PARTS, path);

        assertThat(owner.apply("/contract/title")).isEqualTo("Contract");
        assertThat(owner.apply("/charter/versions/0/label")).isEqualTo("Charter");
        assertThat(owner.apply("/deliberations/0/date"))
                .isEqualTo("Deliberation " + DOSSIER.deliberations().get(0).id());
        assertThat(owner.apply("/actors/1/name"))
                .isEqualTo("Actor " + plain(DOSSIER.actors().get(1).name()));
        assertThat(owner.apply("/indicators/0/unit"))
                .isEqualTo("Indicator " + plain(DOSSIER.indicators().get(0).name()));
        assertThat(owner.apply("/actions/0"))
                .isEqualTo("Action " + plain(DOSSIER.actions().get(0).number()));
        assertThat(owner.apply("/meetings/0/date"))
                .isEqualTo("Meeting " + plain(DOSSIER.meetings().get(0).title()));
        assertThat(owner.apply("/exchanges/0/first"))
                .isEqualTo("Exchange " + plain(DOSSIER.exchanges().get(0).title()));
        assertThat(owner.apply("/bodies/0/kind"))
                .isEqualTo("Body " + plain(DOSSIER.bodies().get(0).name()));
        assertThat(owner.apply("/sittings/0/date"))
                .isEqualTo("Sitting " + DOSSIER.sittings().get(0).id());
        assertThat(owner.apply("/consultations/0/date"))
                .isEqualTo("Consultation " + DOSSIER.consultations().get(0).id());
        assertThat(owner.apply("/ties/0/since"))
                .isEqualTo("Tie " + DOSSIER.ties().get(0).id());
        assertThat(owner.apply("/declinedIntroductions/0/date"))
                .isEqualTo("Refused introduction "
                        + DOSSIER.declinedIntroductions().get(0).id());
    }

    @ParameterizedTest
    @CsvSource({
        "/actors/1/name, Actor no. 2 of the list",
        "/bodies/0/name, Body no. 1 of the list",
        "/sittings/0/id, Sitting no. 1 of the list",
        "/actions/0/number, Action no. 1 of the list",
        "/ties/0/id, Tie no. 1 of the list"
    })
    void a_thing_whose_name_is_lost_is_called_by_its_place(String name, String said) {
        Input wrong =
                WrittenDossier.of(GeneratedDossiers.full(7)).with(name, " ").input();
        Parts read = new PartsReader(new ProblemReport())
                .read(Form.of(DossierParts.class), wrong, SourcePosition.root(wrong), Set.of());

        assertThat(english(read, name)).isEqualTo(said);
    }

    @Test
    void a_thing_that_is_not_there_is_called_by_its_place() {
        assertThat(english(PARTS, "/actors/" + DOSSIER.actors().size() + "/name"))
                .isEqualTo("Actor no. %s of the list".formatted(DOSSIER.actors().size() + 1));
    }

    @ParameterizedTest
    @CsvSource({"/actors", "/id", "/contract", "/elsewhere/0"})
    void a_list_and_the_dossier_itself_belong_to_no_thing(String path) {
        assertThat(Owners.of(PARTS, path)).isEmpty();
    }
}
