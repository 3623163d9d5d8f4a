using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using PraktijkVoorbeelden.Features.Account;
using PraktijkVoorbeelden.Features.Account.Beheer;
using PraktijkVoorbeelden.Features.Editorial.Beheer;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Conventions;

/// <summary>What holds for every page of the editors, those that are still to be written included.</summary>
public sealed class BeheerTests(Site site) : IClassFixture<Site>
{
    // Who has no session yet must be able to get one.
    private static readonly string[] Open =
    [
        AccountController.LogInPath,
        AccountController.LogOutPath,
        AccountController.FirstAdministratorPath,
        InviteToChoosePassword.Path,
    ];

    [Fact]
    public async Task Every_page_of_beheer_sends_who_is_not_signed_in_to_the_sign_in_page()
    {
        using var visitor = site.CreateVisitor();
        var closed = Pages().Where(page => !Open.Contains(page.Path)).ToList();

        Assert.NotEmpty(closed);
        foreach (var (path, methods) in closed)
        {
            foreach (var method in methods)
            {
                using var request = new HttpRequestMessage(new(method), path);
                using var response = await visitor.SendAsync(request);
                if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method))
                    Assert.True(response.Headers.Location?.OriginalString.Split('?')[0] == AccountController.LogInPath, $"{method} {path} answers {response.StatusCode}.");
                else
                    Assert.True(response.StatusCode == HttpStatusCode.Unauthorized, $"{method} {path} answers {response.StatusCode}.");
            }
        }
    }

    [Fact]
    public async Task Every_form_of_beheer_counts_only_when_it_comes_from_our_own_page()
    {
        using var visit = await site.SignInAsync(Roles.Administrator);

        foreach (var (path, _) in Pages().Where(page => page.Methods.Contains("POST")))
        {
            using var form = new FormUrlEncodedContent([]);
            using var response = await visit.Client.PostAsync(path, form);
            Assert.True(response.StatusCode == HttpStatusCode.BadRequest, $"POST {path} answers {response.StatusCode}.");
        }
    }

    [Fact]
    public void Controllers_of_beheer_have_one_base_and_only_they_are_under_beheer() =>
        Assert.All(site.Actions(), endpoint => Assert.Equal(
            endpoint.IsUnderBeheer(),
            typeof(BeheerController).IsAssignableFrom(endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()!.ControllerTypeInfo)));

    [Fact]
    public void Only_what_gives_a_session_is_open_to_who_has_none() =>
        Assert.Equal(
            Open.Order(),
            site.Actions().Where(endpoint => endpoint.IsUnderBeheer() && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
                .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct().Order());

    private IEnumerable<(string Path, IReadOnlyList<string> Methods)> Pages() =>
        site.Actions().Where(endpoint => endpoint.IsUnderBeheer()).Select(endpoint => (site.PathTo(endpoint), endpoint.MethodsOf()));
}
