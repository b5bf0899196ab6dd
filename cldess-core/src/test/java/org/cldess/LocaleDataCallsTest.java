package org.cldess;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.math.BigDecimal;
import java.text.Collator;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.WeekFields;
import java.util.Comparator;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Each call is planted in a small class; the guard must refuse it, and must not refuse harmless code. */
class LocaleDataCallsTest {
    @Test
    void every_planted_call_is_refused() {
        assertThat(Planted.class.getDeclaredClasses())
                .hasSize(8)
                .allSatisfy(planted -> assertThat(LocaleDataCalls.in(new ClassFileImporter().importClasses(planted)))
                        .as(planted.getSimpleName())
                        .isNotEmpty());
    }

    @Test
    void what_is_the_same_with_every_data_is_not_refused() {
        assertThat(LocaleDataCalls.in(new ClassFileImporter().importClasses(Harmless.class)))
                .isEmpty();
    }

    static final class Harmless {
        String call(String text, LocalDate day) {
            return text.toLowerCase(Locale.ROOT)
                    + String.format(Locale.ROOT, "%02d", 7)
                    + DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).format(day);
        }
    }

    static final class Planted {
        private Planted() {}

        static final class Number {
            String call(BigDecimal number) {
                return NumberFormat.getNumberInstance(Locale.FRANCE).format(number);
            }
        }

        static final class NameOfMonth {
            String call(Month month) {
                return month.getDisplayName(TextStyle.FULL, Locale.FRANCE);
            }
        }

        static final class Order {
            Comparator<Object> call() {
                return Collator.getInstance(Locale.FRENCH);
            }
        }

        static final class Sentence {
            String call(int number) {
                return new MessageFormat("{0}", Locale.FRANCE).format(new Object[] {number});
            }
        }

        static final class Day {
            String call(LocalDate day) {
                return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .localizedBy(Locale.FRANCE)
                        .format(day);
            }
        }

        static final class Text {
            Object call() {
                return new DateTimeFormatterBuilder()
                        .appendText(ChronoField.MONTH_OF_YEAR)
                        .toFormatter(Locale.FRANCE);
            }
        }

        static final class FirstDay {
            Object call() {
                return WeekFields.of(Locale.FRANCE).getFirstDayOfWeek();
            }
        }

        static final class Euro {
            String call() {
                return Currency.getInstance("EUR").getSymbol(Locale.FRANCE);
            }
        }
    }
}
