package org.cldess.example;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cldess.constraint.ValidCommuneCode;
import org.cldess.constraint.ValidSiret;
import org.cldess.identity.Siret;
import org.cldess.money.Amount;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Values that validate themselves and accept what people paste. */
public final class PastedValues {
    private PastedValues() {}

    /** A form of your own, with the library’s constraints. */
    record ActorForm(
            @NotBlank String name,
            @ValidSiret String siret,
            @ValidCommuneCode String commune) {}

    /**
     * Runs the example.
     *
     * @param out where to print
     */
    public static void run(PrintStream out) {
        Siret siret = Siret.parse(" 402 654 479 00029 ");
        out.println(siret + ", of the company " + siret.siren());
        try {
            out.println(Siret.parse("402 654 479 00028"));
        } catch (IllegalArgumentException refused) {
            out.println(refused.getMessage());
        }

        List<Amount> thirds = Amount.euros("100.00").split(3);
        out.println(thirds + " = " + Amount.sum(thirds)); // no cent is lost
        out.println(Amount.parse("1 234,50 €"));

        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(), Locale.ENGLISH, false))
                .buildValidatorFactory()) { // once in an application
            ActorForm form = new ActorForm("Atelier Exemple Mimosa", "402 654 479 00028", "6069");
            factory.getValidator().validate(form).stream()
                    .map(problem -> problem.getPropertyPath() + ": " + problem.getMessage())
                    .sorted()
                    .forEach(out::println);
        }
    }
}
