using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Monitoring.Portaal.Tests.Productie;

/// <summary>A certificate for localhost, signed by itself and valid for a day.</summary>
internal static class Certificaat
{
    public static X509Certificate2 Maak()
    {
        using var sleutel = RSA.Create(2048);
        var verzoek = new CertificateRequest("CN=localhost", sleutel, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var namen = new SubjectAlternativeNameBuilder();
        namen.AddDnsName("localhost");
        namen.AddIpAddress(IPAddress.Loopback);
        verzoek.CertificateExtensions.Add(namen.Build());
        verzoek.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        var nu = TimeProvider.System.GetUtcNow();
        using var eigen = verzoek.CreateSelfSigned(nu.AddHours(-1), nu.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(eigen.Export(X509ContentType.Pfx), password: null);
    }
}
