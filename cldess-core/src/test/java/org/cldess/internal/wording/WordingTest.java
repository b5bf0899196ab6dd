package org.cldess.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.cldess.dossier.DossierDraft;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people call the fields and things of the file. */
class WordingTest {
    /** Ids of the thing itself, of a kind that may be built in, of another dossier. */
    private static final Set<String> ELSEWHERE = Set.of("id", "kind", "dossier", "into");

    private final Wording wording = new Wording(DossierDraft.of(SampleDossiers.grasse()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/contract/term/end | contrat, période, fin",
                "/actions/1/plan/expenses/0/amount | action 2.1.1, plan de financement, dépense « Salaires », montant",
                "/actions/1/plan/resources | action 2.1.1, plan de financement, ressources",
                "/actions/1/history/2/reason | action 2.1.1, suivi n° 3, raison",
                "/contract/parties/0/until | contrat, partie Conseil régional Provence-Alpes-Côte d’Azur, fin",
                "/charter/signatures | charte, signatures",
                "/actions/99/end | action n° 100, fin"
            })
    void names_a_place_from_the_widest_thing_to_the_field(String pointer, String words) {
        assertThat(plain(wording.place(pointer).say(Locale.FRENCH))).isEqualTo(words);
    }

    private static String plain(String words) {
        return words.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    @Test
    void has_words_in_both_languages_for_every_field() {
        Set<String> names = new TreeSet<>();
        gather(DossierDraft.class, new HashSet<>(), names);

        assertThat(names).hasSizeGreaterThan(100);
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(names)
                    .as(language.toString())
                    .allMatch(name -> Texts.WORDS.keys(language).contains("field." + name));
        }
    }

    @Test
    void knows_where_to_look_for_what_every_field_cites() {
        Set<String> citing = new TreeSet<>();
        gatherCiting(DossierDraft.class, new HashSet<>(), citing);

        assertThat(citing).contains("actor", "lead", "objectives").allMatch(Names::cites);
    }

    private static void gatherCiting(Type type, Set<Type> met, Set<String> citing) {
        for (Class<?> draft : drafts(type, met)) {
            for (RecordComponent component : draft.getRecordComponents()) {
                if (component.getAnnotatedType().toString().contains("ValidId")
                        && !ELSEWHERE.contains(component.getName())) {
                    citing.add(component.getName());
                }
            }
        }
    }

    private static void gather(Type type, Set<Type> met, Set<String> names) {
        for (Class<?> draft : drafts(type, met)) {
            for (RecordComponent component : draft.getRecordComponents()) {
                names.add(component.getName());
            }
        }
    }

    private static List<Class<?>> drafts(Type type, Set<Type> met) {
        List<Class<?>> drafts = new ArrayList<>();
        if (type instanceof ParameterizedType generic) {
            drafts.addAll(drafts(generic.getActualTypeArguments()[0], met));
        } else if (type instanceof Class<?> draft
                && draft.isRecord()
                && draft.getSimpleName().endsWith("Draft")
                && met.add(type)) {
            drafts.add(draft);
            for (RecordComponent component : draft.getRecordComponents()) {
                drafts.addAll(drafts(component.getGenericType(), met));
            }
        }
        return drafts;
    }
}
