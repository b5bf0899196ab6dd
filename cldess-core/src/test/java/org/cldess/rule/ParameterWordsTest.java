package org.cldess.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests rule parameters as text in the language of the reader. */
class ParameterWordsTest {
    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");

    private static Parameter parameter(String name, String value, String unit) {
        return new Parameter(name, value, unit, Optional.empty(), Optional.empty(), true);
    }

    private static String plain(String sentence) {
        return sentence.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "population | 3500 | inhabitants | population : 3 500 habitants | population: 3,500 inhabitants",
                "share | 0.5 | of members | part : 50 % des membres | share: 50% of members",
                "share | 0.125 | of capital | part : 12,5 % du capital | share: 12.5% of capital",
                "months | 1 | months | délai : 1 mois | time limit: 1 month",
                "months | 36 | months | délai : 36 mois | time limit: 36 months",
                "months | 1.5 | months | délai : 1,5 mois | time limit: 1.5 months",
                "hours | 0.5 | hours | délai : 0,5 heure | time limit: 0.5 hour",
                "months | a few | months | délai : a few months | time limit: a few months",
                "under-way-until | 2015-02-31 | '' | mesures en cours, au plus tard le : 2015-02-31 | measures under"
                        + " way, no later than: 2015-02-31",
                "own-limit | 0.25 | '' | own-limit : 0,25 | own-limit: 0.25",
                "margin | 1.5 | points above the corporate-bond rate | marge : 1,5 point au-dessus du taux des"
                        + " obligations privées | margin: 1.5 points above the corporate-bond rate",
                "under-way-until | 2015-12-31 | '' | mesures en cours, au plus tard le : 31 décembre 2015 | measures"
                        + " under way, no later than: 31 December 2015",
                "clauses | purpose, governance | clauses | clauses : objet, gouvernance | clauses: purpose, governance",
                "publication | electronic | '' | publication : électronique | publication: electronic",
                "text | décret n° 2017-1416 | '' | texte : décret n° 2017-1416 | text: décret n° 2017-1416",
                "own-limit | 7 | cats | own-limit : 7 cats | own-limit: 7 cats",
                "own-limit | blue, red | '' | own-limit : blue, red | own-limit: blue, red"
            })
    void says_what_it_is_with_its_value_and_unit(
            String name, String value, String unit, String french, String english) {
        Parameter parameter = parameter(name, value, unit);

        assertThat(plain(parameter.say(Locale.FRENCH))).isEqualTo(french);
        assertThat(plain(parameter.say(Locale.ENGLISH))).isEqualTo(english);
    }

    @Test
    void a_list_has_its_entries_and_a_word_is_no_number() {
        assertThat(parameter("departements", "2A , 2B,974", "").list()).containsExactly("2A", "2B", "974");
        assertThat(parameter("publication", "electronic", "").list()).containsExactly("electronic");
        assertThatThrownBy(() -> parameter("publication", "electronic", "").number())
                .isInstanceOf(NumberFormatException.class)
                .hasMessage("The parameter 'publication' is 'electronic', which is no number. Ask for its value.");
    }

    @Test
    void every_name_unit_and_code_that_ships_has_its_words() {
        List<Parameter> shipped = RuleRecord.shipped().stream()
                .flatMap(record -> record.parameters().stream())
                .toList();

        assertThat(shipped).isNotEmpty().allSatisfy(parameter -> {
            assertThat(Texts.WORDS.keys(Locale.FRENCH)).contains("parameter." + parameter.name());
            if (!parameter.unit().isEmpty()) {
                assertThat(Texts.WORDS.keys(Locale.FRENCH))
                        .containsAnyOf("unit." + parameter.unit(), "count." + parameter.unit());
            }
            for (String item : parameter.value().split(", ", -1)) {
                if (CODE.matcher(item).matches()) {
                    assertThat(Texts.WORDS.keys(Locale.FRENCH)).contains("parameter." + parameter.name() + "." + item);
                }
            }
        });
    }
}
