// One site and one browser for all classes that only read, so that each need not start its own; their tests run beside
// each other.
[assembly: AssemblyFixture(typeof(PraktijkVoorbeelden.BrowserTests.Support.Browser))]
