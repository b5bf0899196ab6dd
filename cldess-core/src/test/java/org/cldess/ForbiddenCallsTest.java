package org.cldess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each forbidden call is planted in a small class; the guard must refuse it, and must not refuse harmless code. */
class ForbiddenCallsTest {
    private static final Map<Class<?>, String> PLANTED = Map.ofEntries(
            entry(Planted.DayOfMachine.class, "java.time.LocalDate.now"),
            entry(Planted.NowByReference.class, "java.time.Instant.now"),
            entry(Planted.NowInLambda.class, "java.time.Instant.now"),
            entry(Planted.NewDate.class, "java.util.Date"),
            entry(Planted.DateOfCalendar.class, "java.util.Calendar"),
            entry(Planted.Milliseconds.class, "java.lang.System.currentTimeMillis"),
            entry(Planted.Nanoseconds.class, "java.lang.System.nanoTime"),
            entry(Planted.Shuffle.class, "java.util.Collections.shuffle"),
            entry(Planted.RandomOfMath.class, "java.lang.Math.random"),
            entry(Planted.RandomId.class, "java.util.UUID.randomUUID"),
            entry(Planted.NewRandom.class, "java.util.Random"),
            entry(Planted.RandomOfThread.class, "java.util.concurrent.ThreadLocalRandom"),
            entry(Planted.Variable.class, "java.lang.System.getenv"),
            entry(Planted.Property.class, "java.lang.System.getProperty"),
            entry(Planted.LineEnd.class, "java.lang.System.lineSeparator"),
            entry(Planted.Identity.class, "java.lang.System.identityHashCode"),
            entry(Planted.Printed.class, "java.lang.System.out"),
            entry(Planted.Zone.class, "java.time.ZoneId.systemDefault"),
            entry(Planted.FormerZone.class, "java.util.TimeZone"),
            entry(Planted.LocaleOfMachine.class, "java.util.Locale.getDefault()"),
            entry(Planted.LowerCase.class, "java.lang.String.toLowerCase()"),
            entry(Planted.Formatted.class, "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)"),
            entry(Planted.Number.class, "java.text.NumberFormat.getInstance"),
            entry(Planted.Order.class, "java.text.Collator.getInstance"),
            entry(Planted.DayPattern.class, "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)"),
            entry(Planted.Bytes.class, "java.lang.String.getBytes()"),
            entry(Planted.Encoding.class, "java.io.InputStreamReader.<init>(java.io.InputStream)"),
            entry(Planted.ParallelStream.class, "java.util.List.parallelStream"),
            entry(Planted.ParallelNumbers.class, "java.util.stream.IntStream.parallel"),
            entry(Planted.ParallelSort.class, "java.util.Arrays.parallelSort"),
            entry(Planted.Execution.class, "java.lang.Runtime"),
            entry(Planted.Builder.class, "java.lang.ProcessBuilder"),
            entry(Planted.NewThread.class, "java.lang.Thread.<init>"),
            entry(Planted.OwnThread.class, "java.lang.Thread.<init>"),
            entry(Planted.Pause.class, "java.lang.Thread.sleep"),
            entry(Planted.Executor.class, "java.util.concurrent.Executors"),
            entry(Planted.Pool.class, "java.util.concurrent.ForkJoinPool"),
            entry(Planted.Future.class, "java.util.concurrent.CompletableFuture"),
            entry(Planted.Resource.class, "java.lang.Class.getResourceAsStream"),
            entry(Planted.ResourceOfLoader.class, "java.lang.ClassLoader"),
            entry(Planted.TextFile.class, "java.nio.file.Files"),
            entry(Planted.FormerFile.class, "java.io.File"),
            entry(Planted.Address.class, "java.net.URI"));

    @Test
    void every_planted_call_is_refused() {
        Map<Class<?>, Boolean> refused = new LinkedHashMap<>();
        PLANTED.forEach((planted, use) -> refused.put(
                planted,
                ForbiddenCalls.in(new ClassFileImporter().importClasses(planted)).stream()
                        .anyMatch(found -> found.endsWith(": " + use))));

        assertThat(refused)
                .allSatisfy((planted, isRefused) -> assertThat(isRefused)
                        .as(planted.getSimpleName() + " must be refused")
                        .isTrue());
        assertThat(PLANTED.keySet()).containsExactlyInAnyOrder(Planted.class.getDeclaredClasses());
    }

    @Test
    void what_is_the_same_everywhere_is_not_refused() {
        assertThat(ForbiddenCalls.in(new ClassFileImporter().importClasses(Harmless.class)))
                .isEmpty();
    }

    /** What a result may be made of: days and seeds that are given, a locale that is named, one thread. */
    @SuppressWarnings("unused")
    private static final class Harmless {
        private final Map<String, BigDecimal> amounts = new TreeMap<>();

        String said(LocalDate day, List<String> names, Locale locale) {
            String[] all = names.toArray(String[]::new);
            System.arraycopy(all, 0, new String[all.length], 0, all.length);
            Arrays.sort(all);
            Collections.reverse(Arrays.asList(all));
            amounts.merge("a", BigDecimal.ONE, (one, other) -> one.add(other).setScale(2, RoundingMode.HALF_UP));
            return String.format(Locale.ROOT, "%02d", day.plusDays(1).getDayOfMonth())
                    + NumberFormat.getInstance(locale).format(1)
                    + DateTimeFormatter.ofPattern("d", Locale.ROOT).format(day)
                    + new String("é".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT)
                    + "%s".formatted(amounts.hashCode());
        }
    }

    /** One class for each forbidden call. */
    @SuppressWarnings({
        "unused",
        "DefaultCharset",
        "DefaultLocale",
        "JavaTimeDefaultTimeZone",
        "JavaUtilDate",
        "StringCaseLocaleUsage"
    })
    private static final class Planted {
        static final class DayOfMachine {
            Object call() {
                return LocalDate.now();
            }
        }

        static final class NowByReference {
            Supplier<Instant> call() {
                return Instant::now;
            }
        }

        static final class NowInLambda {
            Supplier<Instant> call() {
                return () -> Instant.now().plusSeconds(1);
            }
        }

        static final class NewDate {
            Object call() {
                return new Date();
            }
        }

        static final class DateOfCalendar {
            Object call() {
                return Calendar.getInstance();
            }
        }

        static final class Milliseconds {
            long call() {
                return System.currentTimeMillis();
            }
        }

        static final class Nanoseconds {
            long call() {
                return System.nanoTime();
            }
        }

        static final class Shuffle {
            void call(List<String> list) {
                Collections.shuffle(list);
            }
        }

        static final class RandomOfMath {
            double call() {
                return Math.random();
            }
        }

        static final class RandomId {
            Object call() {
                return UUID.randomUUID();
            }
        }

        static final class NewRandom {
            Object call() {
                return new Random();
            }
        }

        static final class RandomOfThread {
            int call() {
                return ThreadLocalRandom.current().nextInt();
            }
        }

        static final class Variable {
            String call() {
                return System.getenv("HOME");
            }
        }

        static final class Property {
            String call() {
                return System.getProperty("user.name");
            }
        }

        static final class LineEnd {
            String call() {
                return System.lineSeparator();
            }
        }

        static final class Identity {
            int call(Object object) {
                return System.identityHashCode(object);
            }
        }

        static final class Printed {
            void call() {
                System.out.println();
            }
        }

        static final class Zone {
            Object call() {
                return ZoneId.systemDefault();
            }
        }

        static final class FormerZone {
            Object call() {
                return TimeZone.getDefault();
            }
        }

        static final class LocaleOfMachine {
            Object call() {
                return Locale.getDefault();
            }
        }

        static final class LowerCase {
            String call(String text) {
                return text.toLowerCase();
            }
        }

        static final class Formatted {
            String call(int number) {
                return String.format("%d", number);
            }
        }

        static final class Number {
            String call(int number) {
                return NumberFormat.getInstance().format(number);
            }
        }

        static final class Order {
            Object call() {
                return Collator.getInstance();
            }
        }

        static final class DayPattern {
            Object call() {
                return DateTimeFormatter.ofPattern("MMMM");
            }
        }

        static final class Bytes {
            byte[] call(String text) {
                return text.getBytes();
            }
        }

        static final class Encoding {
            Object call() {
                return new InputStreamReader(new ByteArrayInputStream(new byte[0]));
            }
        }

        static final class ParallelStream {
            long call(List<String> list) {
                return list.parallelStream().count();
            }
        }

        static final class ParallelNumbers {
            int call() {
                return IntStream.range(0, 2).parallel().sum();
            }
        }

        static final class ParallelSort {
            void call(int[] numbers) {
                Arrays.parallelSort(numbers);
            }
        }

        static final class Execution {
            Object call() throws IOException {
                return Runtime.getRuntime().exec(new String[] {"true"});
            }
        }

        static final class Builder {
            Object call() {
                return new ProcessBuilder("true");
            }
        }

        static final class NewThread {
            void call() {
                new Thread(() -> {}).start();
            }
        }

        static final class OwnThread extends Thread {}

        static final class Pause {
            void call() throws InterruptedException {
                Thread.sleep(1);
            }
        }

        static final class Executor {
            Object call() {
                return Executors.newCachedThreadPool();
            }
        }

        static final class Pool {
            Object call() {
                return ForkJoinPool.commonPool();
            }
        }

        static final class Future {
            Object call() {
                return CompletableFuture.supplyAsync(ArrayList::new);
            }
        }

        static final class Resource {
            InputStream call() {
                return Resource.class.getResourceAsStream("x");
            }
        }

        static final class ResourceOfLoader {
            InputStream call() {
                return Thread.currentThread().getContextClassLoader().getResourceAsStream("x");
            }
        }

        static final class TextFile {
            String call() throws IOException {
                return Files.readString(Path.of("x"));
            }
        }

        static final class FormerFile {
            boolean call() {
                return new java.io.File("x").exists();
            }
        }

        static final class Address {
            Object call() {
                return java.net.URI.create("x");
            }
        }
    }
}
