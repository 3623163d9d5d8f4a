namespace PraktijkVoorbeelden.Features.Search;

/// <summary>Words behind each other. Each place takes one of several.</summary>
/// <param name="Places">The words of each place.</param>
/// <param name="Weight">How well it answers.</param>
internal sealed record WeightedPhrase(IReadOnlyList<int[]> Places, float Weight);

/// <summary>What answers to one word or phrase of a question.</summary>
/// <param name="clause">The word or phrase.</param>
internal sealed class Concept(SearchClause clause)
{
    /// <summary>The word or phrase.</summary>
    public SearchClause Clause { get; } = clause;

    /// <summary>Words of the index.</summary>
    public List<WeightedTerm> Terms { get; } = [];

    /// <summary>Phrases.</summary>
    public List<WeightedPhrase> Phrases { get; } = [];

    /// <summary>The word itself and its forms, to see which words stand beside each other.</summary>
    public int[] Forms { get; set; } = [];

    /// <summary>The word that is looked for in its place; null where it is looked for itself.</summary>
    public string? Corrected { get; set; }

    /// <summary>Whether nothing answers to it.</summary>
    public bool IsUnknown => Terms.Count == 0 && Phrases.Count == 0;
}

/// <summary>Finds what answers to each part of a question: forms, compounds, synonyms, and the word that was meant.</summary>
internal sealed class Widening(IndexImage image)
{
    private const float Typed = 1;
    private const float Written = 0.85f;
    private const float Begun = 0.6f;
    private const float Taken = 0.4f;
    private const float KnownAndBegun = 0.25f;
    private const int MinPrefix = 3;
    private const int MaxBegun = 60;

    private readonly WordMeanings meanings = new(image);
    private readonly Spelling spelling = new(image);

    /// <summary>The parts of a question with what answers to each.</summary>
    public IReadOnlyList<Concept> Of(SearchWords words)
    {
        var concepts = words.Clauses.Select(clause => new Concept(clause)).ToList();
        foreach (var concept in concepts)
        {
            if (concept.Clause.IsPhrase)
                AddPhrase(concept);
            else if (concept.Clause.IsExcluded || concept.Clause.IsOptional)
                AddForms(concept);
            else
                AddWord(concept);
        }

        AddJoined(concepts);
        AddSynonyms(concepts);
        foreach (var concept in concepts.Where(concept => concept.IsUnknown && concept.Clause is { IsOptional: false, IsPhrase: false, IsExcluded: false }))
        {
            AddCorrected(concept);
        }

        return concepts;
    }

    /// <summary>A word that is written nearly like this one and stands in many more documents; null where there is none.</summary>
    public string? Better(Concept concept)
    {
        var count = concept.Forms.Sum(image.CountOf);
        return concept.Clause.IsPhrase || concept.Corrected is not null || concept.Clause.Terms.Count > 1 ? null : spelling.Correct(concept.Clause.Terms[0], Math.Max(10, 20 * count));
    }

    private void AddPhrase(Concept concept)
    {
        var places = concept.Clause.Terms.Select(term => image.Vocabulary.Find(term)).ToList();
        if (places.Exists(id => image.CountOf(id) == 0))
            return;
        if (places.Count == 1)
            concept.Terms.Add(new(places[0], Typed));
        else
            concept.Phrases.Add(new([.. places.Select(id => (int[])[id])], Typed));
    }

    private void AddForms(Concept concept)
    {
        foreach (var term in concept.Clause.Terms.Count == 1 ? concept.Clause.Terms : [concept.Clause.Joined!])
        {
            concept.Terms.AddRange(Sorted(meanings.FormsOf(term)));
        }

        if (concept.Clause.Terms.Count > 1)
            AddPhraseOf(concept.Clause.Terms, Typed, concept);
    }

    private void AddWord(Concept concept)
    {
        var clause = concept.Clause;
        if (clause.Joined is not null)
        {
            // With or without hyphens, or as words apart.
            AddMeaning(concept, meanings.Of(clause.Joined), Typed);
            AddPhraseOf(clause.Terms, Typed, concept);
            return;
        }

        var meaning = meanings.Of(clause.Terms[0]);
        concept.Forms = meaning.Forms;
        AddMeaning(concept, meaning, Typed);
        if (clause.IsPrefix && clause.Terms[0].Length >= MinPrefix)
            AddBegun(concept, clause.Terms[0], meaning.IsKnown ? KnownAndBegun : Begun);
        // What can only be taken apart may be a word with a mistake in it.
        if (!meaning.IsKnown && concept.Terms.Count > 0 && !concept.Terms.Exists(term => term.Weight >= Taken) && spelling.Correct(clause.Terms[0]) is { } meant
            && Spelling.Distance(clause.Terms[0], meant, 1) == 1)
        {
            concept.Terms.Clear();
            Correct(concept, meant);
        }
    }

    private void AddBegun(Concept concept, string begin, float weight)
    {
        var known = concept.Terms.Select(term => term.Term).ToHashSet();
        var begun = new List<WeightedTerm>();
        foreach (var id in image.Words.StartingWith(begin))
        {
            if (image.CountOf(id) > 0 && !known.Contains(id))
                begun.Add(new(id, weight));
        }

        concept.Terms.AddRange(begun.OrderByDescending(term => image.CountOf(term.Term)).ThenBy(term => image.Vocabulary.Term(term.Term), StringComparer.Ordinal).Take(MaxBegun));
    }

    // Words that belong together are often written apart: wijk team, schuld hulpverlening.
    private void AddJoined(List<Concept> concepts)
    {
        for (var at = 0; at + 1 < concepts.Count; at++)
        {
            var (first, second) = (concepts[at], concepts[at + 1]);
            if (!IsWord(first) || !IsWord(second) || first.Clause.Terms[0].Length < MinPrefix || second.Clause.Terms[0].Length < MinPrefix)
                continue;
            foreach (var term in Sorted(meanings.FormsOf(first.Clause.Terms[0] + second.Clause.Terms[0])))
            {
                first.Terms.Add(term with { Weight = term.Weight * Written });
                second.Terms.Add(term with { Weight = term.Weight * Written });
            }
        }
    }

    // A name of several words is looked up as a whole; what else it is called then answers to each of its words.
    private void AddSynonyms(List<Concept> concepts)
    {
        for (var from = 0; from < concepts.Count; from++)
        {
            var terms = new List<string>();
            for (var to = from; to < concepts.Count && !concepts[to].Clause.IsExcluded && terms.Count < LabelBook.MaxWords; to++)
            {
                terms.AddRange(concepts[to].Clause.Terms);
                foreach (var synonym in image.Labels.SynonymsOf(terms))
                {
                    foreach (var concept in concepts.Skip(from).Take(to - from + 1).Where(concept => !concept.Clause.IsOptional))
                    {
                        AddSynonym(concept, synonym);
                    }
                }
            }
        }
    }

    private void AddSynonym(Concept concept, Synonym synonym)
    {
        if (synonym.Terms.Count > 1)
        {
            AddPhraseOf(synonym.Terms, synonym.Weight, concept);
            return;
        }

        foreach (var term in Sorted(meanings.FormsOf(synonym.Terms[0])))
        {
            concept.Terms.Add(term with { Weight = term.Weight * synonym.Weight });
        }
    }

    private void AddCorrected(Concept concept)
    {
        foreach (var term in concept.Clause.Terms)
        {
            if (spelling.Correct(term) is { } meant)
            {
                Correct(concept, meant);
                return;
            }
        }
    }

    private void Correct(Concept concept, string meant)
    {
        var meaning = meanings.Of(meant);
        concept.Corrected = meant;
        concept.Forms = meaning.Forms;
        AddMeaning(concept, meaning, Written);
        foreach (var synonym in image.Labels.SynonymsOf([meant]))
        {
            AddSynonym(concept, synonym);
        }
    }

    private static void AddMeaning(Concept concept, WordMeaning meaning, float weight) =>
        concept.Terms.AddRange(meaning.Terms.Select(term => term with { Weight = term.Weight * weight }));

    private void AddPhraseOf(IReadOnlyList<string> terms, float weight, Concept concept)
    {
        var places = terms.Select(term => (int[])[.. meanings.FormsOf(term).Keys.Order()]).ToList();
        if (places.TrueForAll(place => place.Length > 0))
            concept.Phrases.Add(new(places, weight));
    }

    private static bool IsWord(Concept concept) => concept.Clause is { IsPhrase: false, IsExcluded: false, IsOptional: false, Terms.Count: 1 };

    private List<WeightedTerm> Sorted(Dictionary<int, float> terms) =>
    [
        .. terms.OrderByDescending(pair => pair.Value).ThenBy(pair => image.Vocabulary.Term(pair.Key), StringComparer.Ordinal)
            .Select(pair => new WeightedTerm(pair.Key, pair.Value)),
    ];
}
