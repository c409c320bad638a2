using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Herstel;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Data;

internal sealed class HerstelopdrachtTabel : IEntityTypeConfiguration<Herstelopdracht>
{
    public void Configure(EntityTypeBuilder<Herstelopdracht> builder)
    {
        builder.ToTable("Herstelopdracht");
        builder.HasKey(rij => rij.Id);
        builder.Property(rij => rij.Id).ValueGeneratedNever();
        builder.Property(rij => rij.Onderzoeknummer).HasMaxLength(Onderzoek.LengteNummer);
        builder.Property(rij => rij.Onderzoeksoort).HasMaxLength(20);
        builder.Property(rij => rij.ObjectSoort).HasMaxLength(10);
        builder.Property(rij => rij.ObjectCode).HasMaxLength(ObjectTabel.LengteCode);
        builder.Property(rij => rij.ObjectNaam).HasMaxLength(200);
        builder.Property(rij => rij.Toezichtsector).HasMaxLength(3);
        builder.Property(rij => rij.Schoolsoort).HasMaxLength(3);
        builder.Property(rij => rij.GerichtAan).HasMaxLength(5);
        builder.Property(rij => rij.Standaard).HasMaxLength(10);
        builder.Property(rij => rij.Element).HasMaxLength(40);
        builder.Property(rij => rij.Rechtsgrond).HasMaxLength(40);
        builder.Property(rij => rij.Redenen).HasMaxLength(100);
        builder.Property(rij => rij.Omschrijving).HasMaxLength(VrijeTekst.Lengte);
        builder.Property(rij => rij.Status).HasMaxLength(20);
        builder.Property(rij => rij.Herkomst).HasMaxLength(10);
        builder.Property(rij => rij.Stap).HasMaxLength(20);
        builder.Property(rij => rij.WachtOp).HasMaxLength(10);
        builder.HasIndex(rij => rij.Onderzoek);
        builder.HasIndex(rij => new { rij.ObjectSoort, rij.ObjectCode, rij.Hersteltermijn });
        builder.HasIndex(rij => new { rij.GerichtAan, rij.Uiterlijk });
        // The work list in its order, with what it counts by.
        builder.HasIndex(rij => new { rij.Uiterlijk, rij.Onderzoeknummer, rij.Standaard, rij.Id, rij.WachtOp }).HasFilter("[Uiterlijk] IS NOT NULL");

        builder.OwnsMany(rij => rij.Bewijzen, bewijs =>
        {
            bewijs.ToTable("Bewijs");
            bewijs.WithOwner().HasForeignKey("HerstelopdrachtId");
            bewijs.HasKey("HerstelopdrachtId", nameof(Bewijs.Nummer));
            bewijs.Property(rij => rij.Nummer).ValueGeneratedNever();
            bewijs.Property(rij => rij.Tekst).HasMaxLength(VrijeTekst.Lengte);
        });
        builder.OwnsMany(rij => rij.Verlengingen, verlenging =>
        {
            verlenging.ToTable("Verlenging");
            verlenging.WithOwner().HasForeignKey("HerstelopdrachtId");
            verlenging.HasKey("HerstelopdrachtId", nameof(Verlenging.Nummer));
            verlenging.Property(rij => rij.Nummer).ValueGeneratedNever();
            verlenging.Property(rij => rij.Reden).HasMaxLength(VrijeTekst.Lengte);
        });
        builder.OwnsMany(rij => rij.Beoordelingen, beoordeling =>
        {
            beoordeling.ToTable("Herstelbeoordeling");
            beoordeling.WithOwner().HasForeignKey("HerstelopdrachtId");
            beoordeling.HasKey("HerstelopdrachtId", nameof(Herstelbeoordeling.Nummer));
            beoordeling.Property(rij => rij.Nummer).ValueGeneratedNever();
            beoordeling.Property(rij => rij.Toelichting).HasMaxLength(VrijeTekst.Lengte);
            beoordeling.Property(rij => rij.Door).HasMaxLength(Teamlid.LengteInspecteur);
        });
        builder.OwnsMany(rij => rij.Correcties, correctie =>
        {
            correctie.ToTable("Opdrachtcorrectie");
            correctie.WithOwner().HasForeignKey("HerstelopdrachtId");
            correctie.HasKey("HerstelopdrachtId", nameof(Opdrachtcorrectie.Nummer));
            correctie.Property(rij => rij.Nummer).ValueGeneratedNever();
            correctie.Property(rij => rij.Was).HasMaxLength(40);
            correctie.Property(rij => rij.Wordt).HasMaxLength(40);
            correctie.Property(rij => rij.Reden).HasMaxLength(VrijeTekst.Lengte);
            correctie.Property(rij => rij.Door).HasMaxLength(Teamlid.LengteInspecteur);
        });
        builder.Navigation(rij => rij.Correcties).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(rij => rij.Bewijzen).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(rij => rij.Verlengingen).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(rij => rij.Beoordelingen).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Ignore(rij => rij.InWerking);
    }
}
