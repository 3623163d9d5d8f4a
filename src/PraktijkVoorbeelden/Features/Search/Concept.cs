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

    /// <summary>A word that may have been meant, where nothing answers to this one; null where none is near.</summary>
    public string? Suggested { get; set; }

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

    // Words that may be one word at most.
    private const int MaxJoined = 4;
    private const int FewWords = 8;

    // What may stand between the parts of a compound.
    private static readonly string[] Links = ["", "s", "e", "en", "n"];

    private readonly WordMeanings meanings = new(image);
    private readonly Spelling spelling = new(image);

    /// <summary>The parts of a question with what answers to each.</summary>
    public IReadOnlyList<Concept> Of(SearchWords words)
    {
        var concepts = words.Clauses.SelectMany(Apart).Select(clause => new Concept(clause)).ToList();
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
        if (concept.IsUnknown)
            return concept.Suggested;
        var count = concept.Forms.Sum(image.CountOf);
        return concept.Clause.IsPhrase || concept.Corrected is not null || concept.Clause.Terms.Count > 1 ? null : spelling.Maybe(concept.Clause.Terms[0], Math.Max(10, 20 * count));
    }

    // Words with hyphens between them that stand nowhere so, nor as one word or a name, or one of which has another name: each by itself.
    private IEnumerable<SearchClause> Apart(SearchClause clause)
    {
        if (clause.Joined is null || clause.IsExcluded)
            return [clause];
        if ((IsThere(clause) || image.Labels.IsName(clause.Terms)) && !image.Labels.SynonymsOf(clause.Terms).Any(synonym => synonym.Differs is not null))
            return [clause];
        // Where all are small, each counts.
        var isSmall = clause.Terms.All(IsSmall);
        return clause.Terms.Distinct().Select(term => new SearchClause(term, [term])
        {
            IsOptional = !isSmall && IsSmall(term),
            IsPrefix = clause.IsPrefix && term == clause.Terms[^1],
        });
    }

    private static bool IsSmall(string term) => term.Length == 1 || FunctionWords.IsIn(term);

    private bool IsThere(SearchClause clause) => meanings.Of(clause.Joined!).IsKnown || IsPhraseThere(clause.Terms);

    private bool IsPhraseThere(IReadOnlyList<string> terms)
    {
        var places = terms.Select(term => (int[])[.. meanings.FormsOf(term).Keys.Order()]).ToList();
        return places.TrueForAll(place => place.Length > 0) && new Ranking(image).RowsOf(new(places, Typed)).Length > 0;
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
        // What can only be taken apart may be a word with a mistake in it, unless it is a name.
        if (image.Labels.IsName(clause.Terms))
            return;
        if (!meaning.IsKnown && concept.Terms.Count > 0 && !concept.Terms.Exists(term => term.Weight >= Taken) && spelling.Sure(clause.Terms[0]) is { } meant)
        {
            concept.Terms.Clear();
            Correct(concept, meant);
        }
        else if (meaning.Parts is { } parts && !concept.Terms.Exists(term => term.Weight >= Taken))
        {
            concept.Corrected = parts;
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
        // Of many words there are too many compounds to try.
        var most = concepts.Count <= FewWords ? MaxJoined : 2;
        for (var from = 0; from + 1 < concepts.Count; from++)
        {
            List<string> joined = [""];
            for (var to = from; to < Math.Min(concepts.Count, from + most) && IsWord(concepts[to]) && concepts[to].Clause.Terms[0].Length >= MinPrefix; to++)
            {
                var next = concepts[to].Clause.Terms[0];
                joined = to == from ? [next] : [.. joined.SelectMany(front => Links, (front, link) => front + link + next)];
                if (to > from)
                    AddJoined(joined, concepts.GetRange(from, to - from + 1));
            }
        }
    }

    private bool IsWordOrName(string compound) =>
        compound.Length <= Analyser.MaxTermLength && (image.Vocabulary.OfStem(Analyser.StemOf(compound)).Length > 0 || image.CountOf(image.Vocabulary.Find(compound)) > 0 || image.Labels.IsName([compound]));

    // The compounds that they may be, with what else those are called.
    private void AddJoined(List<string> compounds, List<Concept> words)
    {
        foreach (var compound in compounds.Where(IsWordOrName))
        {
            var forms = Sorted(meanings.FormsOf(compound));
            var synonyms = image.Labels.SynonymsOf([compound]);
            var longer = forms.Count == 0 ? [] : meanings.Of(compound).Terms.Where(term => term.Weight >= Taken).ToList();
            foreach (var word in words)
            {
                word.Terms.AddRange(forms.Concat(longer).Select(term => term with { Weight = term.Weight * Written }));
                foreach (var synonym in synonyms)
                {
                    AddSynonym(word, synonym);
                }
            }
        }
    }

    // A name of several words is looked up as a whole; what else it is called then answers to each of its words.
    private void AddSynonyms(List<Concept> concepts)
    {
        for (var from = 0; from < concepts.Count; from++)
        {
            var terms = new List<string>();
            for (var to = from; to < concepts.Count && concepts[to].Clause is { IsExcluded: false, IsPhrase: false } && terms.Count < LabelBook.MaxWords; to++)
            {
                terms.AddRange(concepts[to].Clause.Terms);
                if (terms.Count > 1 && image.Labels.IsPlace(terms))
                    KeepAsWritten(concepts.GetRange(from, to - from + 1));
                foreach (var synonym in image.Labels.SynonymsOf(terms))
                {
                    if (synonym.Differs is { } differs && terms.Count == to - from + 1)
                    {
                        AddSynonym(concepts[from + differs], new([synonym.Terms[differs]], synonym.Weight));
                        continue;
                    }

                    foreach (var concept in concepts.Skip(from).Take(to - from + 1).Where(concept => !concept.Clause.IsOptional))
                    {
                        AddSynonym(concept, synonym);
                    }
                }
            }
        }
    }

    // Of Den Haag the Haag is no word that has other forms.
    private static void KeepAsWritten(List<Concept> name)
    {
        foreach (var concept in name)
        {
            concept.Terms.RemoveAll(term => term.Weight < Typed);
        }
    }

    private void AddSynonym(Concept concept, Synonym synonym)
    {
        if (synonym.Terms.Count > 1)
        {
            AddPhraseOf(synonym.Terms, synonym.Weight, concept);
            return;
        }

        foreach (var term in Sorted(meanings.KinOf(synonym.Terms[0])))
        {
            concept.Terms.Add(term with { Weight = term.Weight * synonym.Weight });
        }
    }

    private void AddCorrected(Concept concept)
    {
        // What is known is no mistake: of words with hyphens between them it is the others that are not.
        if (concept.Clause.Terms.Count > 1)
            return;
        var typed = concept.Clause.Terms[0];
        if (spelling.Sure(typed) is { } meant)
            Correct(concept, meant);
        else
            concept.Suggested = spelling.Maybe(typed);
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
        var places = terms.Select(term => (int[])[.. meanings.KinOf(term).Keys.Order()]).ToList();
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
