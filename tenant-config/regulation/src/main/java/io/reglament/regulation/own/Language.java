package io.reglament.regulation.own;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.Immutable;
import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The part of CEL that conditions are written in: the facts, logic, arithmetic, texts and lists. What makes a type out
 * of nothing (dyn, type, bytes) and what knows clocks and zones is left out.
 */
final class Language {
    private static final int DEEPEST = 40;
    private static final int MOST_ITERATIONS = 20_000;
    private static final CelOptions OPTIONS = CelOptions.current()
            .enableHeterogeneousNumericComparisons(true)
            .maxExpressionCodePointSize(Condition.MOST_CHARACTERS)
            .maxParseRecursionDepth(DEEPEST)
            .maxParseErrorRecoveryLimit(1)
            .maxParseExpressionNodeCount(Condition.MOST_CHARACTERS * 10)
            .comprehensionMaxIterations(MOST_ITERATIONS)
            .maxRegexProgramSize(Patterns.BIGGEST)
            .build();
    private static final List<StandardFunction> FUNCTIONS = List.of(
            StandardFunction.LOGICAL_AND,
            StandardFunction.LOGICAL_OR,
            StandardFunction.LOGICAL_NOT,
            StandardFunction.NOT_STRICTLY_FALSE,
            StandardFunction.CONDITIONAL,
            StandardFunction.EQUALS,
            StandardFunction.NOT_EQUALS,
            StandardFunction.LESS,
            StandardFunction.LESS_EQUALS,
            StandardFunction.GREATER,
            StandardFunction.GREATER_EQUALS,
            StandardFunction.ADD,
            StandardFunction.SUBTRACT,
            StandardFunction.MULTIPLY,
            StandardFunction.DIVIDE,
            StandardFunction.MODULO,
            StandardFunction.NEGATE,
            StandardFunction.INDEX,
            StandardFunction.IN,
            StandardFunction.SIZE,
            StandardFunction.INT,
            StandardFunction.DOUBLE,
            StandardFunction.CONTAINS,
            StandardFunction.STARTS_WITH,
            StandardFunction.ENDS_WITH,
            StandardFunction.MATCHES);

    /** What is called by a name, for hints; operators have signs. */
    static final Set<String> NAMES = Set.of(
            "has",
            "all",
            "exists",
            "exists_one",
            "filter",
            "map",
            "size",
            "int",
            "double",
            "contains",
            "startsWith",
            "endsWith",
            "matches");

    private static final Map<Over, CelCompiler> COMPILERS = compilers();
    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.plannerRuntimeBuilder().setOptions(OPTIONS).build();

    private Language() {}

    static CelValidationResult check(Over over, String text) {
        return Optional.ofNullable(COMPILERS.get(over)).orElseThrow().compile(text);
    }

    static CelRuntime.Program plan(CelAbstractSyntaxTree checked) throws CelEvaluationException {
        return RUNTIME.createProgram(checked);
    }

    private static Map<Over, CelCompiler> compilers() {
        Map<Over, CelCompiler> compilers = new EnumMap<>(Over.class);
        Arrays.stream(Over.values()).forEach(over -> compilers.put(over, compiler(over)));
        return Collections.unmodifiableMap(compilers);
    }

    private static CelCompiler compiler(Over over) {
        return CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(CelStandardDeclarations.newBuilder()
                        .includeFunctions(FUNCTIONS)
                        .build())
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setTypeProvider(new Types())
                .addVar(over.key(), over.facts().type())
                .setResultType(SimpleType.BOOL)
                .build();
    }

    /** The types of facts by their names. */
    @Immutable
    private static final class Types implements CelTypeProvider {
        private static final ImmutableMap<String, CelType> ALL = KnownFacts.ALL.stream()
                .collect(ImmutableMap.toImmutableMap(type -> type.type().name(), FactType::type));

        @Override
        public ImmutableCollection<CelType> types() {
            return ALL.values();
        }

        @Override
        public Optional<CelType> findType(String name) {
            return Optional.ofNullable(ALL.get(name));
        }
    }
}
