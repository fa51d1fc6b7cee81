package io.reglament.regulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every clause of the regulations known here, in the order of the documents. */
@Component
public final class ClauseRegister {
    private final Map<ClauseId, Clause> clauses = new LinkedHashMap<>();
    private final Map<String, OpenQuestion> questions = new LinkedHashMap<>();
    private final ObjectProvider<OwnDocuments> own;

    /** @param own absent where no school's profiles are read */
    ClauseRegister(ObjectProvider<OwnDocuments> own) {
        this.own = own;
        for (RegisterFile file : RegisterFile.all()) {
            file.clauses().forEach(clause -> clauses.put(clause.id(), clause));
            file.questions().forEach(question -> questions.put(question.id(), question));
        }
    }

    /** A clause of the bound school's own document, or of a document known here. */
    public Optional<Clause> find(ClauseId id) {
        return id.isOwn()
                ? own.stream().findFirst().flatMap(documents -> documents.find(id))
                : Optional.ofNullable(clauses.get(id));
    }

    public List<Clause> all() {
        return List.copyOf(clauses.values());
    }

    /** Letters of the documents. */
    public List<String> documents() {
        return clauses.keySet().stream().map(ClauseId::document).distinct().toList();
    }

    public Optional<OpenQuestion> question(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    /** Contradictions and open words of one document. */
    public List<OpenQuestion> questions(String document) {
        return questions.values().stream()
                .filter(question -> question.document().equals(document))
                .toList();
    }
}
