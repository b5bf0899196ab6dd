package org.cldess.said;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.EveryType;
import org.cldess.form.Part;
import org.cldess.form.Scalar;
import org.cldess.identity.NafCode;
import org.cldess.identity.NafNomenclature;
import org.cldess.identity.Siret;
import org.cldess.identity.SiretClosing;
import org.cldess.identity.SiretHistory;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.matching.Score;
import org.cldess.sample.EveryForm;
import org.cldess.territory.TerritoryCode;
import org.cldess.territory.TerritoryLevel;

/** Produces the violations of texts written in place of a number, a day, a code or a formula. */
final class Written {
    private static final Siret OLD = Siret.parse("40265447900029");
    private static final Siret LATER = Siret.parse("73282932000074");
    private static final LocalDate DAY = LocalDate.of(2012, 6, 30);

    /** Texts that people type or paste. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "abc",
            "12345678",
            "123456789",
            "402654479",
            "402654478",
            "40265447X",
            "4026544791",
            "000000000",
            "40265447900029",
            "40265447900028",
            "12345678900011",
            "35600000000048",
            "35600000000047",
            "35600000000049",
            "FR40265447",
            "42402654479",
            "0061001234567",
            "12345-6789",
            "00000000000000",
            "4,02654E+08",
            "4.02654E+08",
            "4.0265447900029E+13",
            "1012",
            "6069",
            "6130",
            "06",
            "20",
            "96",
            "99",
            "975",
            "3",
            "2C",
            "2C004",
            "06O69",
            "060690",
            "0613A",
            "200039857",
            "200039858",
            "w061001234",
            "X061001234",
            "W06100123",
            "W06B001234",
            "0061001234",
            "W0?1001234",
            "061P0123456789",
            "88.99B",
            "8899",
            "88.999",
            "A8.99B",
            "51.1A",
            "511A",
            "74.8K",
            "748K",
            "99.99Z",
            "99.99Y",
            "FR",
            "FR12402654479",
            "FR83402654479",
            "FRI1402654479",
            "FR83402654478",
            "DE83402654479",
            "83402654479",
            "0220",
            "922",
            "92200",
            "92A0",
            "zz",
            "ftp://exemple.org",
            "www.exemple.org",
            "https://",
            "https://camille@exemple.org",
            "https://exemple .org",
            "https://exemple.org/" + "a".repeat(500),
            "é",
            "a b",
            "a".repeat(65),
            "2013-02-30",
            "14h05",
            "12,5",
            "99999999999999999999",
            "1.234.5",
            "1234,5",
            "1,234",
            "1.234",
            "1234.567",
            "12 €x",
            "1-2",
            "9999999999999999",
            "1234567890123456789012345678901234567890",
            "9091000",
            "90910000-8",
            "12",
            "contrat",
            "amendement 1",
            "1 + ",
            "1 +* 2",
            "[a] + 0,5",
            "[a] * 1.",
            "1234567890123456789012345678901234567890123456789012345678901234567890",
            "somme([a])",
            "[a",
            "(1 + 2",
            "a + b",
            "[a] ! 2",
            "[à côté] + 1",
            "sum [a]",
            "sum(1)",
            "1 2",
            "[a] + 1" + " + 1".repeat(400),
            "(".repeat(150) + "1" + ")".repeat(150),
            "1" + "0".repeat(60));

    private Written() {}

    static void say(Said said) {
        EveryType.all()
                .flatMap(type -> List.of(type.getDeclaredMethods()).stream())
                .filter(method -> method.getName().equals("refusal")
                        && Modifier.isPublic(method.getModifiers())
                        && Modifier.isStatic(method.getModifiers())
                        && List.of(method.getParameterTypes()).equals(List.of(String.class)))
                .forEach(method -> TEXTS.forEach(text -> refusal(method, text).ifPresent(said::add)));
        for (Part part : EveryForm.parts()) {
            if (!Part.isThing(part.held()) && !part.holdsThings()) {
                scalar(part, said);
            }
        }
        for (String text : TEXTS) {
            for (NafNomenclature nomenclature : NafNomenclature.values()) {
                NafCode.refusal(nomenclature, text).ifPresent(said::add);
            }
            for (TerritoryLevel level : TerritoryLevel.values()) {
                TerritoryCode.refusal(level, text).ifPresent(said::add);
            }
        }
        NafCode.refusal(NafNomenclature.NAF_2025, "88.99B").ifPresent(said::add);
        NafCode.refusal(NafNomenclature.REV2, "88.99Y").ifPresent(said::add);
        Score.refusal(new BigDecimal("1000001")).ifPresent(said::add);
        Score.refusal(new BigDecimal("0.1234567")).ifPresent(said::add);
        SiretHistory.refusal(List.of(
                        new SiretClosing(OLD, DAY, Known.of(LATER)),
                        new SiretClosing(OLD, DAY.plusDays(1), Known.none())))
                .ifPresent(said::add);
        SiretHistory.refusal(List.of(
                        new SiretClosing(OLD, DAY, Known.of(LATER)), new SiretClosing(LATER, DAY, Known.of(OLD))))
                .ifPresent(said::add);
    }

    private static void scalar(Part part, Said said) {
        Scalar scalar = Scalar.of(part.held());
        said.add(scalar.expected(false));
        said.add(scalar.expected(true));
        for (String text : List.of("nimporte", "12,5", "99999999999999999999", "2013-02-30", "Oui", "0000")) {
            if (scalar.read(text).isEmpty()) {
                said.add(scalar.refusal(text, part.name()));
            }
        }
        if (!scalar.codes().isEmpty()) {
            said.add(scalar.refusal(scalar.codes().get(0) + "x", part.name()));
        }
    }

    private static Optional<Localizable> refusal(Method method, String text) {
        try {
            return ((Optional<?>) method.invoke(null, text)).map(Localizable.class::cast);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method + " of " + text, e);
        }
    }
}
