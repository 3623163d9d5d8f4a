namespace PraktijkVoorbeelden.Features.Search;

/// <summary>
/// The stem of a Dutch word by Martin Porter's Dutch stemming algorithm, exactly as Snowball publishes it: as
/// <c>dutch</c> up to Snowball 2 and, unchanged for Dutch words, as <c>dutch_porter</c> since Snowball 3.
/// </summary>
/// <remarks>
/// <para>
/// Sources: the description in words, <see href="https://snowballstem.org/algorithms/dutch/stemmer.html"/>, and
/// the definition in Snowball 3, <c>algorithms/dutch_porter.sbl</c>, which decides where the words leave room.
/// Why this one and not the revised <c>dutch</c> of Snowball 3: docs/adr/0030-dutch-stemmer.md.
/// </para>
/// <para>
/// Takes one word in lower case and in composed form (NFC); gives back lower case. Accents, as published: umlaut, trema
/// and acute are taken off ä ë ï ö ü á é í ó ú; è stays and is a vowel; any other accented letter (à, ê, ç, …), digit
/// or sign stays and counts as a consonant. A capital I or Y means "a consonant here" inside the algorithm and comes out
/// in lower case; any other capital is a consonant that stays as it is.
/// </para>
/// </remarks>
public static class DutchStemmer
{
    private const int LongestOnTheStack = 128;

    /// <summary>
    /// The stem: <c>schulden</c> becomes <c>schuld</c>, <c>mogelijkheden</c> <c>mogelijk</c>, <c>straten</c> and
    /// <c>straat</c> both <c>strat</c>. A word that is its own stem comes back as the same string.
    /// </summary>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var letters = word.Length <= LongestOnTheStack ? stackalloc char[word.Length] : new char[word.Length];
        word.CopyTo(letters);

        RemoveAccents(letters);
        MarkConsonants(letters);
        var suffixes = new Suffixes(letters);
        suffixes.Step1();
        suffixes.Step2();
        suffixes.Step3A();
        suffixes.Step3B();
        suffixes.Step4();
        var stem = suffixes.Word;
        UnmarkConsonants(stem);

        return stem.SequenceEqual(word) ? word : stem.ToString();
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'è';

    /// <summary>"First, remove all umlaut and acute accents."</summary>
    private static void RemoveAccents(Span<char> word)
    {
        foreach (ref var letter in word)
        {
            letter = letter switch
            {
                'ä' or 'á' => 'a',
                'ë' or 'é' => 'e',
                'ï' or 'í' => 'i',
                'ö' or 'ó' => 'o',
                'ü' or 'ú' => 'u',
                _ => letter,
            };
        }
    }

    /// <summary>
    /// "Put initial y, y after a vowel, and i between vowels into upper case." A letter just marked is no longer a vowel
    /// for the next one, so that of five i's the second and the fourth are marked.
    /// </summary>
    private static void MarkConsonants(Span<char> word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            var afterVowel = at > 0 && IsVowel(word[at - 1]);
            if (word[at] == 'y' && (at == 0 || afterVowel))
            {
                word[at] = 'Y';
            }
            else if (word[at] == 'i' && afterVowel && at + 1 < word.Length && IsVowel(word[at + 1]))
            {
                word[at] = 'I';
            }
        }
    }

    /// <summary>"Turn I and Y back into lower case."</summary>
    private static void UnmarkConsonants(Span<char> word)
    {
        word.Replace('I', 'i');
        word.Replace('Y', 'y');
    }

    /// <summary>
    /// The word while its suffixes come off, and where the two regions begin that a suffix must lie in. R1 is what follows
    /// the first consonant after a vowel, but never anything of the first three letters; R2 is what follows the next
    /// consonant after a vowel. Without such a consonant, or in a word of one or two letters, a region is empty.
    /// The regions stay where they are when the word becomes shorter.
    /// </summary>
    private ref struct Suffixes
    {
        private const int LettersBeforeR1 = 3;

        private readonly Span<char> letters;
        private readonly int r1;
        private readonly int r2;
        private int length;
        private bool step2RemovedE;

        public Suffixes(Span<char> marked)
        {
            letters = marked;
            length = marked.Length;
            r1 = length;
            r2 = length;
            if (length >= LettersBeforeR1)
            {
                var firstRegion = PastVowelAndConsonant(marked, 0);
                r1 = Math.Min(Math.Max(firstRegion, LettersBeforeR1), length);
                r2 = PastVowelAndConsonant(marked, firstRegion);
            }
        }

        public readonly Span<char> Word => letters[..length];

        /// <summary>The longest of <c>heden</c> (a), <c>en</c> and <c>ene</c> (b), <c>s</c> and <c>se</c> (c).</summary>
        public void Step1()
        {
            if (EndsWith("heden"))
            {
                if (IsInR1("heden"))
                {
                    Remove("heden");
                    Append("heid");
                }
            }
            else if (EndsWith("ene"))
            {
                RemoveEnEnding("ene");
            }
            else if (EndsWith("en"))
            {
                RemoveEnEnding("en");
            }
            else if (EndsWith("se"))
            {
                RemoveSEnding("se");
            }
            else if (EndsWith("s"))
            {
                RemoveSEnding("s");
            }
        }

        /// <summary><c>e</c>.</summary>
        public void Step2() => RemoveE();

        /// <summary><c>heid</c>, and then a preceding <c>en</c> as in step 1(b).</summary>
        public void Step3A()
        {
            if (!EndsWith("heid") || !IsInR2("heid") || LetterBefore("heid") == 'c')
            {
                return;
            }

            Remove("heid");
            if (EndsWith("en"))
            {
                RemoveEnEnding("en");
            }
        }

        /// <summary>The d-suffixes: the longest of <c>end</c>, <c>ing</c>, <c>ig</c>, <c>lijk</c>, <c>baar</c>, <c>bar</c>.</summary>
        public void Step3B()
        {
            if (EndsWith("end") || EndsWith("ing"))
            {
                RemoveEndOrIng();
            }
            else if (EndsWith("ig"))
            {
                TryRemoveIg();
            }
            else if (EndsWith("lijk"))
            {
                if (TryRemoveInR2("lijk"))
                {
                    RemoveE();
                }
            }
            else if (EndsWith("baar"))
            {
                TryRemoveInR2("baar");
            }
            else if (EndsWith("bar") && step2RemovedE)
            {
                TryRemoveInR2("bar");
            }
        }

        /// <summary>
        /// Undouble vowel: of a word's end CVD, where V is aa, ee, oo or uu, C a consonant and D a consonant other than a
        /// marked i, one of the two vowels goes (<c>maan</c> becomes <c>man</c>, <c>brood</c> <c>brod</c>).
        /// </summary>
        public void Step4()
        {
            if (length < 4)
            {
                return;
            }

            var d = letters[length - 1];
            var doubled = letters[length - 2];
            var c = letters[length - 4];
            if (!IsVowel(d) && d != 'I' && doubled is 'a' or 'e' or 'o' or 'u' && letters[length - 3] == doubled && !IsVowel(c))
            {
                letters[length - 2] = d;
                length--;
            }
        }

        /// <summary>
        /// Step 1(b): in R1, behind a valid en-ending, which is a consonant but not <c>gem</c>; then undouble the ending.
        /// </summary>
        private void RemoveEnEnding(ReadOnlySpan<char> suffix)
        {
            if (!IsInR1(suffix) || !IsAfterConsonant(suffix))
            {
                return;
            }

            if (letters[..(length - suffix.Length)].EndsWith("gem"))
            {
                return;
            }

            Remove(suffix);
            UndoubleEnding();
        }

        /// <summary>Step 1(c): in R1, behind a valid s-ending, which is a consonant other than <c>j</c>.</summary>
        private void RemoveSEnding(ReadOnlySpan<char> suffix)
        {
            if (IsInR1(suffix) && IsAfterConsonant(suffix) && LetterBefore(suffix) != 'j')
            {
                Remove(suffix);
            }
        }

        /// <summary>Step 2, which <c>lijk</c> repeats: in R1, behind a consonant; then undouble the ending.</summary>
        private void RemoveE()
        {
            step2RemovedE = EndsWith("e") && IsInR1("e") && IsAfterConsonant("e");
            if (step2RemovedE)
            {
                Remove("e");
                UndoubleEnding();
            }
        }

        /// <summary>
        /// Both have three letters. In R2; then a preceding <c>ig</c> goes by its own rule, and where it stays or there is
        /// none, the ending is undoubled.
        /// </summary>
        private void RemoveEndOrIng()
        {
            if (TryRemoveInR2("ing") && !(EndsWith("ig") && TryRemoveIg()))
            {
                UndoubleEnding();
            }
        }

        /// <summary>In R2 and not behind <c>e</c>.</summary>
        private bool TryRemoveIg() => LetterBefore("ig") != 'e' && TryRemoveInR2("ig");

        private bool TryRemoveInR2(ReadOnlySpan<char> suffix)
        {
            if (!IsInR2(suffix))
            {
                return false;
            }

            Remove(suffix);
            return true;
        }

        /// <summary>"Removing the last letter if the word ends kk, dd or tt."</summary>
        private void UndoubleEnding()
        {
            if (EndsWith("kk") || EndsWith("dd") || EndsWith("tt"))
            {
                length--;
            }
        }

        // Below, a suffix that the word ends with stands for the place where it begins: only its length matters.

        private readonly bool EndsWith(ReadOnlySpan<char> suffix) => letters[..length].EndsWith(suffix);

        private readonly bool IsInR1(ReadOnlySpan<char> suffix) => length - suffix.Length >= r1;

        private readonly bool IsInR2(ReadOnlySpan<char> suffix) => length - suffix.Length >= r2;

        /// <summary>The letter before the suffix, or a NUL where the word is the suffix.</summary>
        private readonly char LetterBefore(ReadOnlySpan<char> suffix) =>
            length > suffix.Length ? letters[length - suffix.Length - 1] : '\0';

        private readonly bool IsAfterConsonant(ReadOnlySpan<char> suffix) =>
            length > suffix.Length && !IsVowel(LetterBefore(suffix));

        private void Remove(ReadOnlySpan<char> suffix) => length -= suffix.Length;

        /// <summary>Only puts back less than was removed, so that there is room.</summary>
        private void Append(ReadOnlySpan<char> ending)
        {
            ending.CopyTo(letters[length..]);
            length += ending.Length;
        }

        private static int PastVowelAndConsonant(ReadOnlySpan<char> word, int from)
        {
            while (from < word.Length && !IsVowel(word[from]))
            {
                from++;
            }

            while (from < word.Length && IsVowel(word[from]))
            {
                from++;
            }

            return Math.Min(from + 1, word.Length);
        }
    }
}
